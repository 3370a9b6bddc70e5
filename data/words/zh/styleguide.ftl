# The page that shows every component, for whoever works on the site.

# A field's label.
label = 转入地
