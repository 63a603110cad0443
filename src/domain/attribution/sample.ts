import type { Measure } from './measure.ts';

/** Demonstration figures of a cosmetics brand, not those of a customer. */
export const SAMPLE = `路径,天数,转化,未转化,价值
小红书>天猫>线下专柜>私域,14>7>2>0,36,210,10800
小红书>天猫,9>0,48,900,9600
小红书>线下专柜>私域,12>3>0,30,160,8400
小红书>搜索广告>小红书>天猫,10>6>2>0,52,700,11440
小红书>直接访问,6>0,18,420,3600
小红书,0,12,2600,2280
搜索广告>天猫,2>0,64,1200,12800
搜索广告,0,40,1500,7600
天猫>私域,20>0,44,180,8800
天猫,0,33,1700,6270
线下专柜>私域>直接访问,15>4>0,22,90,5060
私域,0,58,240,11020
直接访问,0,25,600,4750`;

/** A text to try, with the measure that shows what it is for. */
export interface PathExample {
  title: string;
  text: string;
  measure: Measure;
}

/** The path of the source documents; its value of 100 makes the split read as percent. */
export const EXAMPLES: PathExample[] = [
  { title: '示例数据：13 条路径', text: SAMPLE, measure: 'conversions' },
  {
    title: '来源的四个触点，价值 100',
    text: '路径,天数,转化,价值\n小红书>天猫加购>线下专柜>私域复购,14>7>2>0,1,100',
    measure: 'value',
  },
  {
    title: '来源的路径，末尾加直接访问',
    text: '路径,天数,转化,价值\n小红书>天猫加购>线下专柜>私域复购>直接访问,14>7>2>0>0,1,100',
    measure: 'value',
  },
];
