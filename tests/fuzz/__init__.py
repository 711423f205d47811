"""Fuzzing: hostile inputs for every entry point; only an error of this library may come out.

``python -m tests.fuzz --minutes 5`` looks for new failures; the test of this folder tries what once failed.
"""
