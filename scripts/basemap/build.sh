#!/usr/bin/env bash
# Makes public/basemap/ again, byte for byte, from pinned packages (docs/basemap.md).
#   build.sh         tiles and fonts
#   build.sh fonts   the fonts only, which needs no Debian
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=$root/.cache/basemap
# Natural Earth as Debian 12 ships it; another version may draw other lines.
package=libmagics++-data
version=4.13.0-1

take_natural_earth() {
  if [ -f "$cache/debian/usr/share/magics/10m/ne_10m_land.shp" ]; then return; fi
  for tool in apt-get dpkg; do
    if command -v "$tool" >/dev/null; then continue; fi
    echo "$tool is missing. Natural Earth's shapes come from the Debian package $package $version." >&2
    echo "On another system take that package from a Debian mirror and unpack it into" >&2
    echo ".cache/basemap/debian, so that .cache/basemap/debian/usr/share/magics/10m is there." >&2
    exit 1
  done
  mkdir -p "$cache/download" "$cache/debian"
  if ! (cd "$cache/download" && apt-get download -o APT::Sandbox::User=root "$package=$version"); then
    echo "apt-get has no $package $version: run 'apt-get update' on Debian 12 and try again." >&2
    exit 1
  fi
  dpkg -x "$cache/download/${package}_${version}_all.deb" "$cache/debian"
}

echo "Packages of scripts/basemap/package-lock.json"
(cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
cd "$root"
if [ "${1:-all}" != fonts ]; then
  echo "Natural Earth from Debian's $package $version"
  take_natural_earth
  npx tsx scripts/basemap/build-tiles.ts
  npx tsx scripts/basemap/build-outline.ts
fi
npx tsx scripts/basemap/build-fonts.ts
npx tsx scripts/basemap/checksums.ts
