/**
 * Runs every check in order, stops at the first that fails, and closes with one line that adds up
 * the tests: `N passed, N failed`. A stage that fails without counting tests is one failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, closingLine, noTests, readReport } from './test/count-tests.ts';

interface Stage {
  title: string;
  /** Name of the npm script. */
  script: string;
  runsTests: boolean;
}

const stages: Stage[] = [
  { title: '类型检查', script: 'check', runsTests: false },
  { title: '代码与文案检查', script: 'lint', runsTests: false },
  { title: '计算与内容测试', script: 'test:domain', runsTests: true },
  { title: '构建网站', script: 'build', runsTests: false },
  { title: '成品测试', script: 'test:build', runsTests: true },
  { title: '浏览器测试', script: 'test:browser', runsTests: true },
];

const folder = mkdtempSync(join(tmpdir(), 'test-reports-'));
let total = noTests;
let failedStage: Stage | undefined;

for (const [index, stage] of stages.entries()) {
  console.log(`\n[${index + 1}/${stages.length}] ${stage.title}（npm run ${stage.script}）`);
  const started = performance.now();
  const { passed, counts } = run(stage);
  total = addCounts(total, counts);
  if (!passed) {
    failedStage = stage;
    break;
  }
  console.log(`${stage.title}通过，用时 ${Math.round((performance.now() - started) / 1000)} 秒。`);
}
rmSync(folder, { recursive: true, force: true });

for (const name of total.skippedNames) console.log(`跳过：${name}`);
console.log(
  failedStage
    ? `\n“${failedStage.title}”没有通过，后面的步骤没有运行。请按上面的提示修改，再用 npm run ${failedStage.script} 单独检查这一步。`
    : '\n全部通过。',
);
console.log(closingLine(total));
process.exitCode = failedStage ? 1 : 0;

function run(stage: Stage) {
  const report = join(folder, `${stage.script.replace(':', '-')}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(
    process.execPath,
    ['--run', stage.script, ...(stage.runsTests ? reporters : [])],
    { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const counts = stage.runsTests ? readReport(report) : noTests;
  const passed = status === 0;
  return { passed, counts: !passed && counts.failed === 0 ? { ...counts, failed: 1 } : counts };
}
