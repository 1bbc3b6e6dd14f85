import { deepEqual, rejects } from 'node:assert/strict';
import { openDrawing } from '../../../src/vscode/web/drawing';

describe('a picture that follows what it shows', () => {
  const drawn = () => {
    const state = { version: '1', isBroken: false, shown: [] as string[] };
    const drawing = openDrawing({
      version: () => state.version,
      make: async () => {
        const { version } = state;
        await new Promise(resolve => setTimeout(resolve, 1));
        if (state.isBroken) throw new Error('no picture');
        return version;
      },
      show: version => state.shown.push(version),
    });
    return { state, drawing };
  };

  it('is drawn once, and again when there is another thing to show', async () => {
    const { state, drawing } = drawn();
    await Promise.all([drawing.draw(), drawing.draw()]);
    await drawing.draw();
    state.version = '2';
    await drawing.draw();
    deepEqual(state.shown, ['1', '2']);
  });

  it('is tried again where it failed', async () => {
    const { state, drawing } = drawn();
    state.isBroken = true;
    await rejects(drawing.draw());
    state.isBroken = false;
    await drawing.draw();
    deepEqual(state.shown, ['1']);
  });

  it('shows no older state after a newer one', async () => {
    const { state, drawing } = drawn();
    const first = drawing.draw();
    state.version = '2';
    await Promise.all([first, drawing.draw()]);
    deepEqual(state.shown, ['2']);
  });

  it('comes back to what was shown while another was being drawn', async () => {
    const { state, drawing } = drawn();
    await drawing.draw();
    state.version = '2';
    const second = drawing.draw();
    state.version = '1';
    await Promise.all([second, drawing.draw()]);
    deepEqual(state.shown, ['1', '1']);
  });

  it('is drawn again after it was forgotten', async () => {
    const { state, drawing } = drawn();
    await drawing.draw();
    drawing.forget();
    await drawing.draw();
    deepEqual(state.shown, ['1', '1']);
  });
});
