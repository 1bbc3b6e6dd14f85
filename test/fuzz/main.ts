/** npm run fuzz: says what it finds, makes it small, and keeps it among the cases. */
import { keep, problemOf, shrunk } from './case';
import { type Failure, fuzz } from './run';
import { fuzzTyping } from './typing';

const [seconds = 1800, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

/** So much of the time is for words typed into made lines: a fault of one rule is met within a minute. */
const TYPING = 0.2;
const typing = Math.round(seconds * TYPING);
const damaging = seconds - typing;

const onFailure = ({ given, problem, seed }: Failure): void => {
  console.log(`\nseed ${seed}: ${problem}\nmade smaller …`);
  const small = shrunk(given);
  console.log(`kept as ${keep(small, problemOf(small) ?? problem)}`);
};

console.log(`Typing words into made lines for ${typing} s, from seed ${seed} on …`);
const typed = fuzzTyping({ seconds: typing, seed, onFailure });
console.log(`${typed.texts} texts were read, ${typed.alone} of them by one block alone.`);

console.log(`\nReading damaged reports for ${damaging} s …`);
const damaged = fuzz({ seconds: damaging, seed, onFailure });
console.log(`${damaged.texts} texts were read, most of them as a change of another.`);

const failures = typed.failures.length + damaged.failures.length;
console.log(`\n${failures} kinds of failure.`);
process.exit(failures === 0 ? 0 : 1);
