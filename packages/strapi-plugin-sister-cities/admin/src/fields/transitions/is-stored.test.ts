import { isStored } from './is-stored';

const nothing = { formDocumentId: undefined, pageDocumentId: undefined, copiedDocumentId: undefined };

describe('a form edits a document that exists', () => {
  it('when it began with the values of one', () => {
    expect(isStored({ ...nothing, formDocumentId: 'a1', pageDocumentId: 'a1' })).toBe(true);
  });

  it('when it is opened in a dialog over the form of another document', () => {
    expect(isStored({ ...nothing, formDocumentId: 'b2' })).toBe(true);
  });

  it('when it begins a translation of one', () => {
    expect(isStored({ ...nothing, pageDocumentId: 'a1' })).toBe(true);
  });
});

describe('a form makes a new document', () => {
  it('on the page for new ones', () => {
    expect(isStored({ ...nothing, pageDocumentId: 'create' })).toBe(false);
  });

  it('in a dialog over the form of a document of another type', () => {
    expect(isStored(nothing)).toBe(false);
  });

  it('when it began with the values of the document it copies', () => {
    expect(isStored({ ...nothing, formDocumentId: 'a1', copiedDocumentId: 'a1' })).toBe(false);
  });
});
