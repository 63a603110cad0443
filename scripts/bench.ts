/** Measures the speed of the built site in a real browser and prints it. Nothing fails here: see the README for the bars. */
import { benchCalculators } from './bench/calculators.ts';

console.log(await benchCalculators());
