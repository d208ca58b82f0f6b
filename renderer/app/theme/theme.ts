import {
  Button,
  Checkbox,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  Menu,
  Modal,
  Notification,
  Popover,
  rem,
  SegmentedControl,
  Tabs,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { tekster } from '#shared/tekster/index.ts';
import controls from './controls.module.css';
import fields from './fields.module.css';

/** Around the accent of tokens.css; what is drawn takes its colours from the tokens. */
const petrol: MantineColorsTuple = [
  '#e1f0ee',
  '#c6e3e0',
  '#9bcfca',
  '#72bdb7',
  '#4fb3ad',
  '#2f948f',
  '#1a7d7b',
  '#0d6b6b',
  '#0a5959',
  '#074848',
];

/** Filled controls follow the tokens, so that their text keeps its contrast in the dark too. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const color = input.color ?? input.theme.primaryColor;
  const name = color === 'red' ? 'red' : 'accent';
  if (color !== 'red' && color !== 'petrol') return resolved;
  const text = `var(--${name}-text)`;
  if (input.variant === 'filled') {
    const hover = name === 'red' ? 'var(--red-text)' : 'var(--accent-hover)';
    return { ...resolved, background: `var(--${name})`, hover, color: `var(--on-${name})`, border: 'none' };
  }
  if (input.variant === 'light') {
    const tint = `var(--${name}-tint)`;
    return { ...resolved, background: tint, hover: tint, color: text, border: 'none' };
  }
  if (input.variant === 'subtle' || input.variant === 'transparent') {
    return { ...resolved, hover: 'var(--hover)', color: text };
  }
  return resolved;
};

const OVERLAY = { backgroundOpacity: 1, color: 'var(--scrim)' } as const;
const QUICK = { duration: 100, transition: 'fade' } as const;

export const theme = createTheme({
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif", fontWeight: '650' },
  fontSizes: { xs: rem(11.5), sm: rem(13), md: rem(13.5), lg: rem(15), xl: rem(20) },
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: rem(9),
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    Button: Button.extend({ classNames: { root: controls['button'] ?? '' } }),
    Input: Input.extend({ classNames: { wrapper: fields['wrapper'] ?? '', input: fields['input'] ?? '' } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: fields['label'] ?? '',
        description: fields['description'] ?? '',
        error: fields['error'] ?? '',
        required: fields['required'] ?? '',
      },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm' } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { transitionDuration: 100, withItemsBorders: false },
      classNames: {
        root: controls['segmented'] ?? '',
        label: controls['segmentedLabel'] ?? '',
        indicator: controls['segmentedIndicator'] ?? '',
      },
    }),
    Tabs: Tabs.extend({ classNames: { list: controls['tabsList'] ?? '', tab: controls['tab'] ?? '' } }),
    Menu: Menu.extend({
      defaultProps: { transitionProps: QUICK },
      classNames: { dropdown: controls['menu'] ?? '', item: controls['menuItem'] ?? '' },
    }),
    Popover: Popover.extend({
      defaultProps: { transitionProps: QUICK },
      classNames: { dropdown: controls['menu'] ?? '' },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        transitionProps: QUICK,
        overlayProps: OVERLAY,
        closeButtonProps: { 'aria-label': tekster.faelles.luk },
      },
      classNames: {
        content: controls['modal'] ?? '',
        header: controls['modalHeader'] ?? '',
        title: controls['modalTitle'] ?? '',
        body: controls['modalBody'] ?? '',
      },
    }),
    Notification: Notification.extend({
      classNames: {
        root: controls['notification'] ?? '',
        description: controls['notificationText'] ?? '',
        title: controls['notificationText'] ?? '',
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { transitionProps: QUICK, openDelay: 250 },
      classNames: { tooltip: controls['tooltip'] ?? '' },
    }),
  },
});

/** Mantine's own variables, bound to the tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-error': 'var(--red-text)',
    '--mantine-color-anchor': 'var(--accent-text)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-primary-color-light': 'var(--accent-tint)',
    '--mantine-primary-color-light-color': 'var(--accent-text)',
  };
  return { variables: {}, light: both, dark: both };
};
