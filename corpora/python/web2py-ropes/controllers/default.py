# -*- coding: utf-8 -*-


def index():
    ropes = db(db.rope.retired == False).select(orderby=db.rope.name)
    return dict(ropes=ropes)


@auth.requires_login()
def edit():
    form = SQLFORM(db.rope, request.args(0)).process()
    if form.accepted:
        redirect(URL("index"))
    return dict(form=form)
