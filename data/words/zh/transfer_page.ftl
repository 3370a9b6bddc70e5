# The question on transfers, on its page and wherever something leads to it.

title = 医保转移到哪一步了？
intro = 换了城市工作，医保关系哪天转到、余额哪天到账、今天该做什么。
