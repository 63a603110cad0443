import { Component, h, type ComponentType, type VNode } from 'preact';

/** A component that is drawn again only where `same` says that its props have changed. */
export function memo<P extends object>(
  Drawn: (props: P) => VNode,
  same: (before: P, after: P) => boolean,
): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !same(this.props, next);
    }

    override render() {
      return h(Drawn, this.props);
    }
  };
}
