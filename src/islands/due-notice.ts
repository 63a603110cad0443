import { localDay } from './dom/local-day.ts';

/** Says on a page whose review date has passed that it is due; the build cannot know today's date. */
export function dueNotice(today = localDay(new Date())): void {
  for (const element of document.querySelectorAll<HTMLElement>('review-due[data-due]')) {
    const due = element.dataset['due'];
    if (!due || due > today) continue;
    element.textContent = '，已过复审日，引用前请先问负责人';
    element.dataset['overdue'] = '';
  }
}
