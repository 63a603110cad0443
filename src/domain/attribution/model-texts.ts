import type { ModelId } from './models.ts';

/** What readers should know of a model. */
export interface ModelText {
  /** Whether the split comes from the data (`algorithm`) or is fixed beforehand (`rule`). */
  kind: 'rule' | 'algorithm';
  does: string;
  hides: string;
  needs: string;
}

/** Kept apart from the models: a page hands them to its island, whose script needs not carry them. */
export const MODEL_TEXTS: Record<ModelId, ModelText> = {
  first: {
    kind: 'rule',
    does: '整次转化都记给路径上的第一个触点。',
    hides: '后面促成下单的触点一分不得。观察窗口越短，“第一个”越可能只是窗口里的第一个。',
    needs: '路径和转化数就够，几条也能算。观察窗口要盖住从认识到下单的天数。',
  },
  last: {
    kind: 'rule',
    does: '整次转化都记给路径上的最后一个触点。',
    hides: '前面种草、带来新客的触点一分不得。靠近下单的渠道（品牌词搜索、私域、优惠券）容易占高。',
    needs: '路径和转化数就够，几条也能算。',
  },
  last_non_direct: {
    kind: 'rule',
    does: '跳过直接访问，记给最后一个其他触点。整条路径都是直接访问时，才记给直接访问。',
    hides: '和末次点击一样不看前面的触点。没带跟踪参数的来访也会算成直接访问，被一起跳过。',
    needs: '路径和转化数，还要写明哪个渠道名是直接访问。',
  },
  linear: {
    kind: 'rule',
    does: '路径上每个触点分得一样多，同一渠道出现几次就分几份。',
    hides: '分不出哪个触点更要紧。触点多的渠道（频繁推送、反复曝光）会因为次数多而占高。',
    needs: '路径和转化数就够，触点要记全。',
  },
  time_decay: {
    kind: 'rule',
    does: '离转化越近分得越多：每早一个半衰期，权重减半，默认 7 天（Google Ads API 文档的取值）。',
    hides: '半衰期是人定的，不是从数据里来的。考虑期长的品类用 7 天，早期种草几乎分不到。',
    needs: '除了路径和转化数，每个触点还要有距转化的天数。只有一个触点的路径可以不写。',
  },
  position_based: {
    kind: 'rule',
    does: '首、末触点各分 40%，中间的平分 20%。两个触点按首末权重的比例分，默认各 50%；只有一个触点时全归它。',
    hides: '权重是人定的，换一组权重排名就可能变。中间触点越多，每个分得越少。',
    needs: '路径和转化数就够，权重要写在报告里。',
  },
  markov: {
    kind: 'algorithm',
    does: '按所有路径算出从一个渠道走到下一个渠道的比例，再看去掉某个渠道后转化率下降多少，按下降的比例分转化。',
    hides:
      '只看上一步，不看更早的触点。假设去掉一个渠道后，原本要经过它的人全部流失，不会改走别的渠道。算出的是相关，不是因果。',
    needs:
      '转化和没转化的路径都要，只有转化路径时看不出谁提高了转化率。没有公认的最低数量：某个渠道只在几条路径里出现时，多一条少一条结果就会变，先换一段日期重算，比一比排名稳不稳。',
  },
  shapley: {
    kind: 'algorithm',
    does: '把每次转化平分给路径上出现过的不同渠道。这是“一组渠道的价值 = 只用这些渠道就走完的转化数”时夏普利值的精确解。',
    hides:
      '不看先后，也不看同一渠道出现几次。不用没转化的路径，所以看不出哪个渠道提高了转化率。价值换一种定义，结果就不同。',
    needs:
      '转化路径。渠道要先归并好，渠道拆得越细，分得越散。数量没有公认的最低线，先换一段日期重算，看排名稳不稳。',
  },
};

/** What every model here shares, and where the rule-based ones stand today. */
export const MODEL_CAVEATS: string[] = [
  '八种算法都只分已经记录到的触点和转化。没记到的（线下、跨设备、站外种草）一分不得。',
  '分到的转化数不等于渠道带来的增量。要知道增量，停投或分地区做对照测试。',
  '据行业媒体报道，GA4 在 2023 年下线了首次点击、线性、时间衰减和位置这四种模型。这里没有看到 Google 的原文，引用前请自己核对。',
];
