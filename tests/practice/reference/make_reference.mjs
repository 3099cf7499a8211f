// Writes the review sequences that tests/practice/reference_test.cpp replays, with what ts-fsrs makes of them:
//
//     npm install && npm run make
//
// One line a thing, fields separated by spaces:
//
//     parameters NAME RETENTION MAXIMUM_DAYS SAME_DAY LEARNING RELEARNING   steps in minutes, '-' for none
//     card START                                                            seconds since 1970 (UTC)
//     RATING GAP STATE STEP STABILITY DIFFICULTY WAIT                       one practice and the card after it
//     end LAPSES DAYS RETRIEVABILITY                                        recall so many days after the last
//
// GAP is seconds since the practice before, WAIT the time until it is due: m minutes or d days. Stability and
// difficulty have ten significant digits.
import { writeFileSync } from "node:fs";
import { createEmptyCard, fsrs, State } from "ts-fsrs";

const day = 86400;
const sets = [
  { name: "reference-defaults", cards: 5000, learning: ["1m", "10m"], relearning: ["10m"] },
  { name: "program-defaults", cards: 5000, learning: ["10m"], relearning: ["10m"] },
  { name: "no-short-term", cards: 300, learning: ["10m"], relearning: ["10m"], shortTerm: false },
  { name: "many-steps", cards: 300, learning: ["1m", "6m", "360m"], relearning: ["5m", "30m"], retention: 0.8 },
  { name: "no-steps", cards: 300, learning: [], relearning: [], retention: 0.95, maximumDays: 100 },
];

// mulberry32: the same sequences on every machine.
let seed = 20260101;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const below = (bound) => Math.floor(random() * bound);
const pick = (values) => values[below(values.length)];

// Half the practices come near their time, the others whenever: from one second to eight years later.
function gapSeconds(card, now) {
  if (random() < 0.5) return Math.max(1, Math.round((card.due.getTime() / 1000 - now) * (0.8 + 0.6 * random())));
  return Math.round(Math.exp(random() * Math.log(8 * 365 * day)));
}

function wait(card) {
  const seconds = (card.due - card.last_review) / 1000;
  return card.state === State.Review ? `d${seconds / day}` : `m${seconds / 60}`;
}

const digits = (number) => String(Number(number.toPrecision(10)));
const minutes = (steps) => steps.map((step) => parseInt(step)).join(",") || "-";

function sequence(scheduler, lines) {
  let now = 1700000000 + below(2 * 365 * day);
  let card = createEmptyCard(new Date(now * 1000));
  lines.push(`card ${now}`);
  const length = 1 + below(12);
  const ratings = pick([[1, 2, 3, 4], [1, 2, 3, 3, 3, 3, 4], [1, 1, 2], [3, 3, 4]]);
  for (let i = 0; i < length; ++i) {
    const gap = i === 0 ? below(day) : gapSeconds(card, now);
    now += gap;
    const rating = pick(ratings);
    card = scheduler.next(card, new Date(now * 1000), rating).card;
    lines.push(
      `${rating} ${gap} ${"NLRF"[card.state]} ${card.learning_steps} ` +
        `${digits(card.stability)} ${digits(card.difficulty)} ${wait(card)}`,
    );
  }
  const later = 1 + below(400);
  const recall = scheduler.get_retrievability(card, new Date((now + later * day) * 1000), false);
  lines.push(`end ${card.lapses} ${later} ${recall}`);
}

const lines = [];
for (const set of sets) {
  const { name, cards, learning, relearning, retention = 0.9, maximumDays = 36500, shortTerm = true } = set;
  const scheduler = fsrs({
    request_retention: retention,
    maximum_interval: maximumDays,
    enable_fuzz: false,
    enable_short_term: shortTerm,
    learning_steps: learning,
    relearning_steps: relearning,
  });
  const sameDay = shortTerm ? "own-formula" : "like-any-day";
  lines.push(`parameters ${name} ${retention} ${maximumDays} ${sameDay} ${minutes(learning)} ${minutes(relearning)}`);
  for (let i = 0; i < cards; ++i) sequence(scheduler, lines);
}
writeFileSync(new URL("sequences.txt", import.meta.url), lines.join("\n") + "\n");
