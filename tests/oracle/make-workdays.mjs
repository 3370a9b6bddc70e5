// The other half of workdays-2007-2026.csv: adds the npm package chinese-days to the table that make-workdays.py
// printed. How to run both: see make-workdays.py. The package is looked up from the directory the command is run in.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

process.env.TZ = "Asia/Shanghai"; // the package reads a date as local time
const here = process.cwd();
const { isWorkday } = createRequire(join(here, "x.js"))("chinese-days");
const { version } = JSON.parse(readFileSync(join(here, "node_modules/chinese-days/package.json"), "utf8"));
const [from, , ...rows] = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");

const out = [
  "# Which days are worked in mainland China, 2007-01-01 to 2026-12-31, by two public packages: 1 = working day.",
  `# Made by make-workdays.py (PyPI ${from.slice(2)}) and make-workdays.mjs (npm chinese-days ${version}); do not edit.`,
  "date,chinesecalendar,chinese_days",
  ...rows.map((row) => `${row},${Number(isWorkday(row.split(",")[0]))}`),
];
process.stdout.write(out.join("\n") + "\n");
