import { useEffect, useState } from 'preact/hooks';

const EVERY = 15_000;

/** The time, brought up to date four times a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}
