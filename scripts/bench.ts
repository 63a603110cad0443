/** Measures the speed of the built site in a real browser and prints it. Nothing fails here: see the README for the bars. */
import { benchAttribution } from './bench/attribution.ts';
import { benchCalculators } from './bench/calculators.ts';
import { benchCases } from './bench/cases.ts';
import { benchResponseCurve } from './bench/response-curve.ts';
import { benchSheets } from './bench/sheets.ts';

console.log(await benchCases());
console.log(await benchSheets());
console.log(await benchCalculators());
console.log(await benchAttribution());
console.log(await benchResponseCurve());
