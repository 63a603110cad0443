import type { MeetingPack, Shot } from './meeting-pack.ts';

/** A point of the agenda; the minutes are a house rule. */
export interface AgendaPoint {
  what: string;
  minutes: number;
}

/** The agenda of a strategy meeting with this pack: brief, cases, results and tables, decisions. */
export function agenda({ cases, shots }: MeetingPack): AgendaPoint[] {
  const has = (kind: Shot['kind']) => shots.some((shot) => shot.kind === kind);
  return [
    ...(has('brief') ? [{ what: '看健康度简报：先核红灯的数，再问原因', minutes: 10 }] : []),
    ...(cases.length > 0
      ? [{ what: '比案例：逐条对成立条件，再念数字和证据等级', minutes: 20 }]
      : []),
    ...(has('result') ? [{ what: '看计算结果：每个数从哪来，换个假设会怎样', minutes: 10 }] : []),
    ...(has('template') ? [{ what: '填表：当场写，不留到会后', minutes: 10 }] : []),
    { what: '定动作：每条写明做什么、谁、哪天，写进 PDCA', minutes: 15 },
  ];
}
