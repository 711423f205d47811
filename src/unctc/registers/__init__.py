"""Facts on United Nations documents that no single text gives: which resolution is of which year.

This room imports ``model`` and ``errors``.

The modules, from the ones that stand alone to those that use them:

``assembly``
    Facts on the resolutions of the General Assembly until 1976: which session a number belongs to.
``missions``
    Facts on missions and mechanisms of the Security Council: which resolution established or authorized each.
``resolutions``
    Facts on the resolutions of the Security Council: which year a number belongs to.
"""
