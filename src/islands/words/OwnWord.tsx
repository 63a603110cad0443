import { useRef, useState } from 'preact/hooks';

interface Props {
  onAdd: (pair: { from: string; to: string }) => void;
}

/** A form that adds a pair of words of the reader's own. */
export function OwnWord({ onAdd }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [fault, setFault] = useState('');
  const first = useRef<HTMLInputElement>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const pair = { from: from.trim(), to: to.trim() };
    if (pair.from === '' || pair.to === '') {
      setFault('两格都要填：原来的词，和换成的词。');
      return;
    }
    onAdd(pair);
    setFrom('');
    setTo('');
    setFault('');
    first.current?.focus();
  };

  return (
    <form class="params no-print" onSubmit={add} aria-label="加自己的词">
      <label class="param">
        <span class="name">自己加：原来的词</span>
        <input
          ref={first}
          type="text"
          autocomplete="off"
          value={from}
          aria-describedby="words-own-fault"
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <label class="param">
        <span class="name">换成</span>
        <input
          type="text"
          autocomplete="off"
          value={to}
          aria-describedby="words-own-fault"
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        ＋ 加进词表
      </button>
      <p id="words-own-fault" class="fault" role="status">
        {fault}
      </p>
    </form>
  );
}
