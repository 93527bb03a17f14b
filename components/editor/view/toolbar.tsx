import { Expand, Highlighter, Keyboard, Maximize, Minus, MoveUpLeft, Plus, Redo2, SquarePlus, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { MAX_ZOOM, MIN_ZOOM } from '../state/zoom';
import type { ZoomWay } from '../use-commands';
import styles from './toolbar.module.css';

export interface ToolbarProps {
  zoom: number;
  canUndo: boolean;
  canRedo: boolean;
  /** Fingers draw while this is on. */
  isDrawing: boolean;
  onDrawing: () => void;
  onNewBox: () => void;
  onNewArrow: () => void;
  onNewHighlight: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onZoom: (way: ZoomWay) => void;
  /** Shows the whole picture again; left out while it is whole. */
  onUncut: (() => void) | null;
  onShowKeys: () => void;
}

export function Toolbar({ zoom, canUndo, canRedo, isDrawing, ...on }: ToolbarProps) {
  const { t, i18n } = useTranslation('editor');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(zoom / 100);
  return (
    <div role="toolbar" aria-label={t('toolbar.label')} className={styles.bar}>
      <Button icon={SquarePlus} onClick={on.onNewBox} className={styles.byMouse}>
        {t('toolbar.newBox')}
      </Button>
      <Button icon={SquarePlus} onClick={on.onDrawing} aria-pressed={isDrawing} className={styles.byTouch}>
        {t('toolbar.draw')}
      </Button>
      <div className={styles.group}>
        <Button icon={MoveUpLeft} variant="quiet" isIconOnly onClick={on.onNewArrow}>
          {t('toolbar.newArrow')}
        </Button>
        <Button icon={Highlighter} variant="quiet" isIconOnly onClick={on.onNewHighlight}>
          {t('toolbar.newHighlight')}
        </Button>
      </div>
      <div className={styles.group}>
        <Button icon={Undo2} variant="quiet" isIconOnly onClick={on.onUndo} aria-disabled={!canUndo}>
          {t('toolbar.undo')}
        </Button>
        <Button icon={Redo2} variant="quiet" isIconOnly onClick={on.onRedo} aria-disabled={!canRedo}>
          {t('toolbar.redo')}
        </Button>
      </div>
      <div className={styles.group}>
        <Button icon={Minus} variant="quiet" isIconOnly onClick={() => on.onZoom('out')} aria-disabled={zoom <= MIN_ZOOM}>
          {t('toolbar.zoomOut')}
        </Button>
        <span className={styles.zoom}>{percent}</span>
        <Button icon={Plus} variant="quiet" isIconOnly onClick={() => on.onZoom('in')} aria-disabled={zoom >= MAX_ZOOM}>
          {t('toolbar.zoomIn')}
        </Button>
        <Button icon={Maximize} variant="quiet" isIconOnly onClick={() => on.onZoom('fit')}>
          {t('toolbar.fit')}
        </Button>
      </div>
      {on.onUncut && (
        <Button icon={Expand} variant="quiet" onClick={on.onUncut}>
          {t('toolbar.uncut')}
        </Button>
      )}
      <Button icon={Keyboard} variant="quiet" isIconOnly onClick={on.onShowKeys} className={styles.last}>
        {t('toolbar.keys')}
      </Button>
    </div>
  );
}
