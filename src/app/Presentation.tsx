/** Presenting as the app puts it together: the parts that other features draw on a slide. */
import { useEffect } from 'react';
import { SlideChart } from '../explore/slide/SlideChart.tsx';
import { SlideCompare } from '../explore/slide/SlideCompare.tsx';
import { SlidePlant } from '../explore/slide/SlidePlant.tsx';
import { SlideTimeline } from '../explore/slide/SlideTimeline.tsx';
import { SlideLegend } from '../map/SlideLegend.tsx';
import { StillMap } from '../map/still/StillMap.tsx';
import type { SlideParts } from '../present/parts.ts';
import Presenting from '../present/Presenting.tsx';
import { fetchAhead } from './fetchAhead.ts';

const parts: SlideParts = {
  Legend: SlideLegend,
  Timeline: SlideTimeline,
  Plant: SlidePlant,
  Compare: SlideCompare,
  Chart: SlideChart,
  Still: StillMap,
};

/** The default export, so that the shell can load it late. */
export default function Presentation() {
  useEffect(() => void fetchAhead(), []);
  return <Presenting parts={parts} />;
}
