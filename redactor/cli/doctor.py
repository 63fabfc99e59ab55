"""`redactor doctor`: is everything here that a run needs?"""

import typer

from redactor.cli.options import AsJson, ConfigFile


def doctor(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Check Python, packages, model, recognizers, configuration and extras, and say what to do about each problem.

    Exit code 69 if something is not installed, 78 if the configuration is wrong.

    \b
    Example:
      redactor doctor
    """
    import json

    from redactor.doctor import examine

    findings = examine(config)
    if as_json:
        typer.echo(json.dumps([finding.as_dict() for finding in findings]))
    else:
        for finding in findings:
            mark = "ok  " if finding.ok else "note" if finding.optional else "FAIL"
            typer.echo(f"{mark}  {finding.what}" + (f"\n      {finding.remedy}" if finding.remedy else ""))
    failed = [finding.exit_code for finding in findings if not finding.ok and not finding.optional]
    if failed:
        raise typer.Exit(max(failed))
