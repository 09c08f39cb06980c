import { cellProblem } from './problem';

describe('cellProblem', () => {
  it('demands what is required, and nothing else', () => {
    expect(cellProblem({ type: 'text', label: 'Name', required: true }, undefined)?.id).toBe('cell.required');
    expect(cellProblem({ type: 'text', label: 'Name', required: true }, ' ')?.id).toBe('cell.required');
    expect(cellProblem({ type: 'text', label: 'Name' }, undefined)).toBeUndefined();
    expect(cellProblem({ type: 'boolean', label: 'Public', required: true }, false)).toBeUndefined();
  });

  it('measures texts', () => {
    expect(cellProblem({ type: 'text', label: 'Name', maxLength: 3 }, 'abcd')?.values).toEqual({
      label: 'Name',
      max: 3,
      length: 4,
    });
    expect(cellProblem({ type: 'text', label: 'Name' }, 'x'.repeat(256))?.id).toBe('cell.too-long');
  });

  it('wants whole numbers within their bounds', () => {
    const size = { type: 'integer', label: 'Size', min: 1, max: 10 } as const;
    expect([0, 1, 10, 11, 1.5, 'ten'].map((value) => cellProblem(size, value)?.id)).toEqual([
      'cell.at-least',
      undefined,
      undefined,
      'cell.at-most',
      'cell.whole-number',
      'cell.whole-number',
    ]);
  });
});
