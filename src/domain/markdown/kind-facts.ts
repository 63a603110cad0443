import { formatDate } from '../field/format-value.ts';
import type { Page } from '../page/page.ts';
import { GRADES, OUTCOME_LABELS } from '../page/labels.ts';
import { found, type Site } from './site.ts';
import { templateFacts } from '../template/template-facts.ts';

/** The facts of a kind that belong into the head of the page. */
export function kindFacts(data: Page, site: Site): string[] {
  switch (data.kind) {
    case 'case': {
      const industry = found(
        site.industries,
        data.industry,
        `行业“${data.industry}”不在 content/data/industries.yaml 里`,
      );
      const channels = data.channels.map(
        (id) => found(site.channels, id, `渠道“${id}”不在 content/data/channels.yaml 里`).name,
      );
      const methods = data.methods.map(
        (id) => found(site.methods, id, `手法“${id}”不在 content/data/methods.yaml 里`).name,
      );
      return [
        `结果：${OUTCOME_LABELS[data.outcome]}`,
        `证据：${GRADES[data.evidence.grade]}`,
        `行业：${industry.name}`,
        `渠道：${channels.join('、')}`,
        `工具与手法：${methods.join('、')}`,
        `阶段：${data.stages.join('、')}`,
        `时间：${data.year}`,
        ...(data.anonymised ? ['已脱敏'] : []),
      ];
    }
    case 'manual':
      return [
        `工具：${data.tool.name}`,
        `简版 ${data.minutes} 分钟`,
        `${formatDate(data.tool.checked.toISOString())}核对`,
      ];
    case 'path': {
      const steps = data.stages.flatMap((stage) => stage.steps);
      const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
      return [
        `适合：${data.audience.replace(/。$/, '')}`,
        `共 ${steps.length} 步，约 ${minutes} 分钟`,
      ];
    }
    case 'template':
      return templateFacts(data);
    case 'faq':
      return [`主题：${data.topic}`];
    default:
      return [];
  }
}
