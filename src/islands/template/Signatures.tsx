/** Lines to sign on paper. */
export function Signatures({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <dl class="signatures">
      {names.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>签字　　　　　　　日期</dd>
        </div>
      ))}
    </dl>
  );
}
