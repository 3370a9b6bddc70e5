# The page that shows every component, for whoever works on the site.

label = To (转入地)
