import { useRef } from 'preact/hooks';
import { EXAMPLES } from '../../domain/attribution/sample.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { FieldInput } from '../formula/FieldInput.tsx';
import type { Job } from './background-analysis.ts';
import type { PathReading } from './use-path-report.ts';

interface Props {
  text: string;
  reading: PathReading;
}

const PATHS = {
  id: 'paths',
  label: '触点路径',
  type: 'longtext',
  help: '一行一条路径：路径、天数、转化、未转化、价值，只有路径也行。也认一行一个触点的日志：用户、时间、渠道、是否转化。可以从 Excel 复制贴进来。',
} as const;

/** Where the paths come from: the text box, an example, or a file. */
export function PathInput({ text, reading }: Props) {
  const { job, fault, goBack } = reading;
  const picker = useRef<HTMLInputElement>(null);
  const pick = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) void reading.openFile(file);
  };
  return (
    <>
      {job?.source.isImport ? (
        <Imported job={job} onDrop={reading.stop} />
      ) : (
        <FieldInput
          field={PATHS}
          scope="attribution-"
          text={text}
          error={undefined}
          onText={reading.setText}
        />
      )}
      {job?.doing && <Working doing={job.doing} onStop={reading.stop} />}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="toolbar no-print">
        <label class="param compact">
          <span class="sr-only">载入一个示例</span>
          <select
            value=""
            onChange={(event) => {
              const example = EXAMPLES[Number(event.currentTarget.value)];
              event.currentTarget.value = '';
              if (example) reading.replaceBy({ paths: example.text, measure: example.measure });
            }}
          >
            <option value="">载入示例……</option>
            {EXAMPLES.map(({ title }, index) => (
              <option key={title} value={String(index)}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <div class="group">
          <button type="button" class="button" onClick={() => picker.current?.click()}>
            导入文件（.csv、.tsv、.txt）
          </button>
          {goBack && (
            <button type="button" class="button" onClick={goBack}>
              换回刚才的数据
            </button>
          )}
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="选择要导入的 .csv、.tsv 或 .txt 文件"
          accept=".csv,.tsv,.txt"
          onChange={pick}
        />
      </div>
    </>
  );
}

function Imported({ job, onDrop }: { job: Job; onDrop: () => void }) {
  const { source, doing, report } = job;
  return (
    <section class="report" aria-label="导入的数据">
      <p>
        正在用“{source.name}”{report && `：${count(report.rows)} 行，${count(report.paths)} 条路径`}
        。数据太大，不存在本机，也放不进链接，关掉页面就没了；要留下结果请导出。
      </p>
      {!doing && (
        <button type="button" class="button no-print" onClick={onDrop}>
          改用文本框里的数据
        </button>
      )}
    </section>
  );
}

function Working({
  doing: { done, all },
  onStop,
}: {
  doing: { done: number; all: number };
  onStop: () => void;
}) {
  return (
    <div class="toolbar no-print">
      <span role="status">
        {all === 0 ? '正在读入，页面可以照常用……' : `正在算，算完 ${done} 种，共 ${all} 种……`}
      </span>
      {all === 0 ? (
        <progress aria-label="读入的进度" />
      ) : (
        <progress aria-label="计算的进度" value={done} max={all} />
      )}
      <button type="button" class="button" onClick={onStop}>
        取消
      </button>
    </div>
  );
}

function count(value: number): string {
  return formatValue('integer', value);
}
