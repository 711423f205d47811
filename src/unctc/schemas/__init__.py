"""The shapes on the wire, written once for those that read and those that write them.

This room imports ``model`` and ``errors``.
"""
