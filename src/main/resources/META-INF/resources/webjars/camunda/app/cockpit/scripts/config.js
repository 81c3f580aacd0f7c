import '/aanmelden/webapp.js';

export default {};
