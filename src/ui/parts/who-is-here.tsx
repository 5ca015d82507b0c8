import type { TeamMember } from '#src/audit/team-member.ts';

/** Which reviewer is at this laptop: their initials stand beside every change. */
export function WhoIsHere(props: {
  readonly team: readonly TeamMember[];
  readonly here: string;
  readonly onChoose: (member: string) => void;
}) {
  const { team, here, onChoose } = props;
  return (
    <fieldset className="inline-choices">
      <legend>You are</legend>
      {team.map(({ id, initials, role }) => (
        <label className="choice" key={id}>
          <input
            type="radio"
            name="who-is-here"
            checked={id === here}
            onChange={() => onChoose(id)}
          />
          <span>
            {initials} <span className="muted">{role}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
