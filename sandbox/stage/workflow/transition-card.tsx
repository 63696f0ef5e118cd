import Button from '@atlaskit/button/default/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import Heading from '@atlaskit/heading/heading';
import AddIcon from '@atlaskit/icon/core/add';
import type { OfferedValidator, WorkflowTransition } from '../api/workflow';
import { useSite } from '../state/site';
import type { OpenRule } from './rule-dialog';

interface TransitionCardProps {
  readonly transition: WorkflowTransition;
  readonly validators: readonly OfferedValidator[];
  readonly open: (opened: OpenRule) => void;
  /** Adds a rule that has no page to configure it. */
  readonly add: (ruleKey: string) => void;
  readonly remove: (ruleId: string) => void;
}

/** One way through the workflow, and what stands in it. */
export function TransitionCard({ transition, validators, open, add, remove }: TransitionCardProps) {
  const { info } = useSite();
  const pagesOf = (key: string) => info?.modules.find((module) => module.key === key)?.pages;
  const { id: transitionId, name, rules } = transition;
  const choose = (ruleKey: string) => {
    if (pagesOf(ruleKey)?.create === undefined) add(ruleKey);
    else open({ page: 'create', rule: { transitionId, ruleKey, configuration: null } });
  };
  return (
    <li className="workflow-transition">
      <div className="workflow-transition-head">
        <div>
          <Heading size="small" as="h2">
            {name}
          </Heading>
          <span className="subtle">From any status to {transition.to.name}</span>
        </div>
        <AddRule transition={name} validators={validators} choose={choose} />
      </div>
      {rules.length === 0 ? (
        <p className="subtle">No rules. Everyone who may move issues may take this way.</p>
      ) : (
        <ul className="plain-list">
          {rules.map((rule) => {
            const validator = validators.find(({ key }) => key === rule.ruleKey);
            const pages = pagesOf(rule.ruleKey);
            const title = validator?.name ?? rule.ruleKey;
            return (
              <li key={rule.id} className="workflow-rule">
                <div className="workflow-rule-words">
                  <strong>{title}</strong>
                  <span className="subtle">
                    {validator?.description ?? 'The app that brought this rule is gone. It refuses every transition.'}
                  </span>
                </div>
                <div className="workflow-rule-acts">
                  {(['view', 'edit'] as const)
                    .filter((page) => pages?.[page] !== undefined)
                    .map((page) => (
                      <Button
                        key={page}
                        spacing="compact"
                        aria-label={`${actNames[page]} ${title} on ${name}`}
                        onClick={() => open({ page, rule: { transitionId, ...rule } })}
                      >
                        {actNames[page]}
                      </Button>
                    ))}
                  <Button spacing="compact" aria-label={`Remove ${title} from ${name}`} onClick={() => remove(rule.id)}>
                    Remove
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

const actNames = { view: 'View', edit: 'Edit' } as const;

interface AddRuleProps {
  readonly transition: string;
  readonly validators: readonly OfferedValidator[];
  readonly choose: (ruleKey: string) => void;
}

function AddRule({ transition, validators, choose }: AddRuleProps) {
  if (validators.length === 0) return null;
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          spacing="compact"
          iconBefore={AddIcon}
          aria-label={`Add rule to ${transition}`}
        >
          Add rule
        </Button>
      )}
    >
      <DropdownItemGroup title="Validate details">
        {validators.map(({ key, name, description }) => (
          <DropdownItem key={key} description={description} shouldDescriptionWrap onClick={() => choose(key)}>
            {name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
