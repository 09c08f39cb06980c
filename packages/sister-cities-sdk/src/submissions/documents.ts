export const FORM =
  'query submissionForm($form: SisterCitiesSubmissionFormName!, $locale: String) { sisterCitiesSubmissionForm(form: $form, locale: $locale) { token minimumSeconds maximumSeconds consent { version text locale } challenge } }';

export const INQUIRY =
  'mutation submitVolunteerInquiry($input: SisterCitiesVolunteerInquirySubmission!) { sisterCitiesSubmitVolunteerInquiry(input: $input) { receipt } }';

export const IDEA =
  'mutation submitIdea($input: SisterCitiesResidentIdeaSubmission!) { sisterCitiesSubmitResidentIdea(input: $input) { receipt } }';
