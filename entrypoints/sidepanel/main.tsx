/** The browser's own side panel, or Firefox's sidebar. */
import { mount } from '@/components/app/mount';
import { PanelApp } from '@/components/app/panel-app';

mount(<PanelApp docked={false} />);
