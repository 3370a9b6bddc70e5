# How one is insured.

employed = 在职，单位给缴
flexible = 自己缴（灵活就业）
retired = 退休，已享受退休医保
