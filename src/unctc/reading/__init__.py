"""From text to model, in named steps; each is a pure function with one input and one output type.

``source`` → ``furniture`` → ``stretches`` → ``parts`` → ``letters``, ``programmes`` → ``passages``
(with ``citations``); ``assemble`` lists the steps and is the only module that knows them all.
This room imports ``languages``, ``registers``, ``model`` and ``errors``, opens no files and knows no format.
"""
