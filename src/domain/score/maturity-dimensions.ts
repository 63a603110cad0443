/** What is assessed: the frame of the sources it belongs to, its name, and the next step while it is weak (ours). */
export interface Dimension {
  frame: '五层' | '四维' | '全渠道';
  name: string;
  next: string;
}

/** Frames and names follow the sources; the four dimensions are called 策略设计、技术赋能、组织进化、数据闭环 there. */
export const DIMENSIONS: Dimension[] = [
  {
    frame: '五层',
    name: '用户数字化',
    next: '先统一会员标识，挑 5 个能改变动作的标签，补齐近 90 天的数据',
  },
  {
    frame: '五层',
    name: '全渠道推广',
    next: '列出全部触点，给每个触点写明下一步去哪，链接都带跟踪参数',
  },
  {
    frame: '五层',
    name: '人货场数字化',
    next: '选一类商品，把“谁在哪买了什么”对到同一张表，再谈选品和陈列',
  },
  {
    frame: '五层',
    name: '数字化品牌',
    next: '定 3–5 个内容主题和一个传播指标，每月看一次提及量和口碑方向',
  },
  {
    frame: '五层',
    name: '数字化管理',
    next: '先做一张每周更新的经营看板，指标不超过 8 个，各有一个负责人',
  },
  {
    frame: '四维',
    name: '策略',
    next: '访谈 5 位用户，画出从认知到忠诚的旅程，标出流失最多的一步',
  },
  {
    frame: '四维',
    name: '技术',
    next: '先接通订单、会员两个系统的接口，再评估客户数据平台和自动化',
  },
  {
    frame: '四维',
    name: '组织',
    next: '成立市场、IT、运营、财务的小组，每周开一次数据复盘会',
  },
  {
    frame: '四维',
    name: '数据',
    next: '先统一字段定义和清洗规则，再做画像；预测放在数据连续 6 个月以后',
  },
  {
    frame: '全渠道',
    name: '全渠道一致',
    next: '先统一会员、库存、价格中的一样，让客人换渠道时不用从头来',
  },
];
