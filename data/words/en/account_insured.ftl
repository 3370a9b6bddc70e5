# How one is insured.

employed = Working, an employer pays
flexible = Paying myself (灵活就业, flexible employment)
retired = Retired, with the retiree medical benefit (退休医保)
