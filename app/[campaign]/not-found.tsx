import { NotFoundHelp } from "../_components/NotFoundHelp";

export default NotFoundHelp;
