"""`redactor config`: check and show the configuration."""

import typer

from redactor.cli.options import AsJson, ConfigFile

app = typer.Typer(help="Check or show the configuration (pipeline.yaml).", no_args_is_help=True, rich_markup_mode=None)


@app.command()
def check(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Say all that is wrong with a pipeline.yaml at once; exit code 78 if anything is.

    \b
    Example:
      redactor config check --config my-pipeline.yaml
    """
    import json

    from redactor import config as configuration
    from redactor.errors import ConfigError

    try:
        settings = configuration.load(config)
    except ConfigError as error:
        if as_json:
            typer.echo(json.dumps({"ok": False, "problems": list(error.problems) or [error.message]}))
            raise typer.Exit(error.exit_code) from None
        raise
    if as_json:
        typer.echo(json.dumps({"ok": True, "problems": [], "fingerprint": settings.fingerprint()}))
    else:
        typer.echo(f"ok: {len(settings.recognizers)} recognizers, fingerprint {settings.fingerprint()}")


@app.command()
def show(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show the whole configuration as it counts, defaults included.

    \b
    Example:
      redactor config show > my-pipeline.yaml
    """
    from redactor import config as configuration

    settings = configuration.load(config)
    typer.echo(settings.model_dump_json(indent=2) if as_json else configuration.dump(settings), nl=as_json)
