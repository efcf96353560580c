// What a template needs comes with one import.
@_exported public import Charts
@_exported public import Content
@_exported public import Datasets
@_exported public import Diagnostics
@_exported public import Geometry
@_exported public import Pages
