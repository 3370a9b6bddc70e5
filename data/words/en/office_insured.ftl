# How one is insured: in the page's language, and as it is said to an office.

employed = Working, an employer pays
flexible = Paying myself (灵活就业, flexible employment)
retired = Retired, with the retiree medical benefit (退休医保)
