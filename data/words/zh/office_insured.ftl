# How one is insured: in the page's language, and as it is said to an office.

employed = 在职，单位给缴
flexible = 自己缴（灵活就业）
retired = 退休，已享受退休医保
