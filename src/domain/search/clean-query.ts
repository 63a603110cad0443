/** What people wrap around the words they look for; longer forms come before their parts. */
const QUESTION_WORDS = [
  '是什么意思',
  '什么意思',
  '什么时候',
  '为什么',
  '是什么',
  '什么是',
  '有什么',
  '能不能',
  '要不要',
  '是不是',
  '有没有',
  '怎么办',
  '怎么样',
  '为何',
  '为啥',
  '是多少',
  '多少',
  '哪些',
  '哪个',
  '哪里',
  '能否',
  '可以吗',
  '请问',
  '应该',
  '应当',
  '我们',
  '我想',
  '什么',
];

/** Asking how to do something: the deed goes with it. */
const HOW = ['怎么', '怎样', '如何'];
const DEEDS = ['计算', '算', '写', '做', '用'];

const QUESTION = new RegExp(
  `${QUESTION_WORDS.join('|')}|(?:${HOW.join('|')})(?:${DEEDS.join('|')})?`,
  'g',
);

/** 吗 and 呢 ask only at the end of a phrase; 的 at either end of what is left carries nothing. */
const PARTICLES = /[吗呢](?=$|\s)|(?<=^|\s)的|[的是](?=$|\s)/g;

/** Signs between words. Those inside Latin words and numbers (`A/B`, `1:4.8`, `GA4-`) stay. */
const SIGNS = /[，。！？、；：“”‘’（）《》【】…—～·?!;"()[\]{}<>]|[,.:](?=\s|$)/g;

/**
 * The words of a question without its question words: `怎么计算获客成本？` → `计算获客成本`.
 * When nothing else is left, the text itself without signs; empty when there is no letter or digit.
 */
export function cleanQuery(text: string): string {
  const plain = squeeze(text.normalize('NFKC').replace(SIGNS, ' '));
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  const cleaned = squeeze(squeeze(plain.replace(QUESTION, ' ')).replace(PARTICLES, ' '));
  return cleaned || plain;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
