# What the product is called, what it is and what it is not: said on every page, and by every program.

name = Yibao (医保算得清)
brand = Yibao
tagline = Moving to another city, or close to retiring? See where you stand with your medical insurance, and where every figure comes from
disclaimer = This is not an official website. Results are for reference only; what counts is what the local medical insurance office tells you. Every figure names its source and how reliable it is.
privacy = What you fill in is worked out on this device only and never uploaded; close this page and it is gone, unless you save it yourself.
