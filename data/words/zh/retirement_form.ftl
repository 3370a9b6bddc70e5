# The form of the question on retirement: two choices, and what stands around its fields.

unit = 单位给缴
flexible = 自己缴（灵活就业）
# Opens the questions that may be left out.
more = 补充情况，或填打电话问到的数字（可以不填）
# Opens the places to compare with.
more_places = 想换个地方退休？和别处比一比
