import Select from '@atlaskit/select/select';
import { FieldFrame } from '../form/field-frame';
import type { Options } from '../use-sources';
import type { Lane, LanePlace } from './launch-draft';
import type { LaneTypes } from './use-types';

type Project = Options['projects'][number];
type Type = NonNullable<LaneTypes['types']>[number];

interface LaneFieldsProps {
  readonly lane: Lane;
  readonly projects: readonly Project[];
  readonly place: LanePlace;
  readonly types: LaneTypes;
  readonly problems: { readonly project: string | null; readonly type: string | null };
  readonly onChange: (place: LanePlace) => void;
}

/** Where the issues of one lane are made, and of which type. */
export function LaneFields({ lane, projects, place, types, problems, onChange }: LaneFieldsProps) {
  const [projectFieldId, typeFieldId] = [`${lane}-project`, `${lane}-type`];
  const title = lane === 'product' ? 'Product' : 'Marketing';
  return (
    <div className="lane-fields">
      <FieldFrame id={projectFieldId} label={`${title} project`} problem={problems.project}>
        <Select<Project>
          inputId={projectFieldId}
          descriptionId={`${projectFieldId}-problem`}
          placeholder="Choose a project"
          isInvalid={problems.project !== null}
          options={projects}
          value={projects.find(({ id }) => id === place.projectId) ?? null}
          getOptionValue={({ id }) => id}
          getOptionLabel={({ key, name }) => `${name} (${key})`}
          noOptionsMessage={() => 'No such project'}
          onChange={(project) => onChange({ projectId: project?.id ?? null, typeId: null })}
        />
      </FieldFrame>
      {projects.length === 0 && (
        <p className="tone-warning lane-note">
          There is no project for {lane} issues in which you may create any. Ask a Jira admin for the permission, or
          somebody who has it to make the launch.
        </p>
      )}
      <FieldFrame id={typeFieldId} label={`${title} issue type`} problem={problems.type}>
        <Select<Type>
          inputId={typeFieldId}
          descriptionId={`${typeFieldId}-problem`}
          placeholder="Choose projects"
          isDisabled={types.types === null}
          isInvalid={problems.type !== null}
          options={types.types ?? []}
          value={types.types?.find(({ id }) => id === types.typeId) ?? null}
          getOptionValue={({ id }) => id}
          getOptionLabel={({ name }) => name}
          onChange={(type) => onChange({ ...place, typeId: type?.id ?? null })}
        />
      </FieldFrame>
    </div>
  );
}
