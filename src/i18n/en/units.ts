/**
 * Units of the dataset's free figures in words: what is counted, and the qualifier that the dataset
 * puts in brackets after it. A unit missing here is shown as the dataset has it.
 */
interface Units {
  readonly counted: Readonly<Record<string, string>>;
  readonly qualifiers: Readonly<Record<string, string>>;
}

export const units: Units = {
  counted: {
    'vehicles/a': 'cars a year',
    'vehicles/month': 'cars a month',
    'vehicles/week': 'cars a week',
    'vehicles/day': 'cars a day',
    'vehicles/minute': 'cars a minute',
    vehicles: 'cars',
    'vehicles delivered': 'cars delivered',
    'vehicles sold': 'cars sold',
    'motors/a': 'motors a year',
    'drive units/a': 'drive units a year',
    'drive sets/a': 'drive sets a year',
    'battery sets/a': 'battery sets a year',
    'sets of parts/a': 'sets of parts a year',
    'sets of EV parts/a': 'sets of EV parts a year',
  },
  qualifiers: {},
};
