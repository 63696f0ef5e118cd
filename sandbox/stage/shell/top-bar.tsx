import Button from '@atlaskit/button/default/button';
import IconButton from '@atlaskit/button/icon/button';
import MenuIcon from '@atlaskit/icon/core/menu';
import PulseIcon from '@atlaskit/icon/core/pulse';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { wikiPaths } from '../state/wiki-paths';
import { useTheme } from '../state/theme';
import { PersonSwitcher } from './person-switcher';
import { ProductSwitcher } from './product-switcher';
import { SearchBox } from './search-box';
import { SettingsLink } from './settings-link';
import './top-bar.css';

interface TopBarProps {
  readonly product: 'jira' | 'confluence';
  readonly isNavOpen: boolean;
  readonly isDrawerOpen: boolean;
  readonly toggleNav: () => void;
  readonly toggleDrawer: () => void;
}

export function TopBar({ product, isNavOpen, isDrawerOpen, toggleNav, toggleDrawer }: TopBarProps) {
  const { colorMode, toggle } = useTheme();
  return (
    <header className="top-bar">
      <div className="top-bar-start">
        <IconButton
          icon={MenuIcon}
          label={isNavOpen ? 'Hide navigation' : 'Show navigation'}
          appearance="subtle"
          aria-expanded={isNavOpen}
          onClick={toggleNav}
        />
        <ProductSwitcher product={product} />
        <a className="top-bar-site" href={product === 'jira' ? '/' : wikiPaths.home}>
          <img src="/favicon.svg" alt="" width={24} height={24} />
          <span>
            {product === 'jira' ? 'Jira' : 'Confluence'} <span className="top-bar-site-name">Demo site</span>
          </span>
        </a>
      </div>
      <SearchBox />
      <div className="top-bar-end">
        <span className="top-bar-wide">
          <Button appearance="subtle" iconBefore={PulseIcon} isSelected={isDrawerOpen} onClick={toggleDrawer}>
            What just happened
          </Button>
        </span>
        <span className="top-bar-narrow">
          <IconButton
            icon={PulseIcon}
            label="What just happened"
            appearance="subtle"
            isSelected={isDrawerOpen}
            onClick={toggleDrawer}
          />
        </span>
        <IconButton
          icon={ThemeIcon}
          label={colorMode === 'light' ? 'Switch to dark theme' : 'Switch to light theme'}
          isTooltipDisabled={false}
          appearance="subtle"
          onClick={toggle}
        />
        {product === 'jira' && <SettingsLink />}
        <PersonSwitcher />
      </div>
    </header>
  );
}
