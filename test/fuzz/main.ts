/** npm run fuzz: says what it finds, makes it small, and keeps it among the cases. */
import { keep, problemOf, shrunk } from './case';
import { fuzz } from './run';

const [seconds = 1800, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

console.log(`Reading damaged reports for ${seconds} s, from seed ${seed} on …`);
const { texts, failures } = fuzz({
  seconds,
  seed,
  onFailure: ({ given, problem, seed }) => {
    console.log(`\nseed ${seed}: ${problem}\nmade smaller …`);
    const small = shrunk(given);
    console.log(`kept as ${keep(small, problemOf(small) ?? problem)}`);
  },
});
console.log(
  `\n${texts} texts were read, most of them as a change of another; ${failures.length} kinds of failure.`,
);
process.exit(failures.length === 0 ? 0 : 1);
