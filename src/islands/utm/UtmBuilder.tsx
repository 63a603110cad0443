import { linkedState, SAMPLE } from '../../domain/utm/builder-state.ts';
import { listRemarks } from '../../domain/utm/build-list.ts';
import { BLANK_LINE } from '../../domain/utm/params.ts';
import { localDay } from '../dom/local-day.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { RecordKey } from '../store/record.ts';
import { HistoryList } from './HistoryList.tsx';
import { LinkFields } from './LinkFields.tsx';
import { ListTable } from './ListTable.tsx';
import { MadeLine } from './MadeLine.tsx';
import { OwnMediums } from './OwnMediums.tsx';
import { PasteList } from './PasteList.tsx';
import { useBuilder } from './use-builder.ts';

/** Links with UTM parameters, one at a time or a whole list. */
export default function UtmBuilder({ storeKey }: { storeKey: RecordKey }) {
  const builder = useBuilder(storeKey);
  const { mode, line, lines, ownMediums, history } = builder.state.value;
  const one = builder.one.value;
  const list = builder.list.value;
  const links = list.flatMap(({ built }) => (built.link === null ? [] : [built.link]));
  const mendable = [one, ...(mode === 'list' ? list : [])].some(({ remarks }) =>
    remarks.some(({ fix }) => fix),
  );
  const together = mode === 'list' ? listRemarks(list) : [];

  return (
    <div class="tool utm">
      <fieldset class="choice across no-print">
        <legend>做几条</legend>
        <label>
          <input
            type="radio"
            name="utm-mode"
            checked={mode === 'one'}
            onChange={() => builder.set({ mode: 'one' })}
          />
          一条链接
        </label>
        <label>
          <input
            type="radio"
            name="utm-mode"
            checked={mode === 'list'}
            onChange={() => builder.set({ mode: 'list' })}
          />
          一批链接
        </label>
      </fieldset>

      <LinkFields
        line={line}
        remarks={one.remarks}
        ownMediums={builder.ownMediums.value}
        shared={mode === 'list'}
        onText={builder.setText}
        onFix={builder.fix}
      />
      {mode === 'list' && <PasteList onLines={builder.addLines} />}
      {mode === 'list' && lines.length > 0 && (
        <ListTable
          lines={lines}
          shared={line}
          list={list}
          onText={builder.setCell}
          onFix={builder.fixLine}
          onRemove={builder.removeLine}
          onCopy={(chosen) => void builder.copy(chosen)}
          onTake={builder.take}
        />
      )}
      {together.length > 0 && (
        <ul class="checks">
          {together.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {mode === 'one' && (
        <div class="verdict">
          <MadeLine
            label="这条"
            built={one}
            onCopy={(chosen) => void builder.copy(chosen)}
            onTake={builder.take}
          />
        </div>
      )}

      {builder.keeping.value.state === 'sample' ? (
        <p class="keeping">示例数据。改任何一格，就是你的链接，自动存在本机。</p>
      ) : (
        <KeepingState keeping={builder.keeping.value} />
      )}
      <p class="tool-message" role="status">
        {builder.message.value}
      </p>
      <div class="toolbar no-print">
        <div class="group">
          {mendable && (
            <button type="button" class="button" onClick={builder.fixAll}>
              全部按建议改
            </button>
          )}
          {mode === 'list' && links.length > 0 && (
            <>
              <button type="button" class="button primary" onClick={() => void builder.copy(links)}>
                复制全部 {links.length} 条
              </button>
              {(['exportLinksXlsx', 'exportLinksCsv'] as const).map((kind) => (
                <button
                  type="button"
                  class="button"
                  key={kind}
                  onClick={async () => {
                    const files = await import('../files/export-links.ts');
                    await files[kind](list, localDay(new Date()));
                    builder.take(links);
                  }}
                >
                  {kind === 'exportLinksXlsx' ? '导出 Excel' : '导出 CSV'}
                </button>
              ))}
            </>
          )}
          <button
            type="button"
            class="button"
            onClick={() => builder.set(mode === 'one' ? { line: BLANK_LINE } : { lines: [] })}
          >
            清空
          </button>
          <button
            type="button"
            class="button"
            onClick={() => builder.set({ mode: 'one', line: SAMPLE.line })}
          >
            载入示例
          </button>
          <LinkButton state={linkedState(builder.state.value)} />
        </div>
      </div>
      <OwnMediums text={ownMediums} onText={(text) => builder.set({ ownMediums: text })} />
      <HistoryList history={history} onReuse={builder.reuse} onForget={builder.forget} />
    </div>
  );
}
