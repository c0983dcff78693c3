"""What is seen and pressed: panes, dialogs, table models, delegates and the compiled forms.

No rules and no SQL: a pane gathers a command, hands it to `jobs`, and shows the result.
"""
