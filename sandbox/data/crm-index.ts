/** Which EspoCRM records stand for whom, for those who refer to them from elsewhere. */
export type CrmIndex = {
  leadByPerson: Map<string, string>;
  contactByPerson: Map<string, string>;
  accountByCompany: Map<string, string>;
  opportunityByCompany: Map<string, string>;
  userByColleague: Map<string, string>;
};
